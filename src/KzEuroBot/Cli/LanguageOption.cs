using System.CommandLine;
using KzEuroBot.Core.Languages;

namespace KzEuroBot.Cli;

/// <summary>--language, as the commands that answer understand it.</summary>
internal static class LanguageOption
{
    public static Option<Language?> Create() => new("--language")
    {
        Description = "Answer in en, ru, ky or kk, whatever language the question is in.",
        HelpName = "L",
        CustomParser = result =>
        {
            if (Language.TryParse(result.Tokens[^1].Value, out var language)) return language;
            result.AddError($"'{result.Tokens[^1].Value}' is not a language of the bot; --language takes en, ru, ky or kk.");
            return null;
        },
    };
}
