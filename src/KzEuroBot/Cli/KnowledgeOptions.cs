using System.ComponentModel.DataAnnotations;

namespace KzEuroBot.Cli;

internal sealed class KnowledgeOptions
{
    /// <summary>The folder of the pack; a relative path is looked for in the working directory, then beside the program.</summary>
    [Required]
    public string Path { get; init; } = "knowledge";
}
