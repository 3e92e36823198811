using System.Text.RegularExpressions;

namespace KzEuroBot.Core.Answering;

/// <summary>
/// Whether a statement says in its own sentence who says so. Told from the English text: the other languages say what it says, and it is the one whose
/// few reporting verbs can be listed.
/// </summary>
internal static partial class Attribution
{
    public static bool IsIn(string english) => Reporting().IsMatch(english);

    [GeneratedRegex(@"\b(according to|report(s|ed|ing)?|sa(id|ys)|wrote|writes|cit(es|ed|ing)|count(ed|s)?|estimate[sd]?|put (it|the|them)|gave|gives|announced|told|quot(es|ed|ing)|claim(s|ed)?|dated|as given by)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reporting();
}
