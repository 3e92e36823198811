using System.Text.RegularExpressions;

namespace KzEuroBot.Core.Answering.References;

/// <summary>Pages of a source, both included.</summary>
internal sealed partial record PageRange(string First, string Last)
{
    /// <summary>Longer than any two numbers.</summary>
    private const int MaxLength = 50;

    public string Text(string dash) => First == Last ? First : First + dash + Last;

    /// <summary>The pages that a locator consists of; null for any other locator: [7, p. 53] is a page of another work, 3.2 is a section.</summary>
    public static PageRange? Find(string? locator)
    {
        if (locator is not { Length: <= MaxLength } || Pages().Match(locator) is not { Success: true } match) return null;
        var last = match.Groups["last"];
        return new PageRange(match.Groups["first"].Value, last.Success ? last.Value : match.Groups["first"].Value);
    }

    [GeneratedRegex(@"^\s*(?:(?:pp?|сс?|бб?)\.\s*(?<first>\d+)(?:\s*[-–—]+\s*(?<last>\d+))?|(?<first>\d+)(?:\s*[-–—]+\s*(?<last>\d+))?[\s-]*(?:бет\w*|б\.))\s*\.?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pages();
}
