using KzEuroBot.Core.Knowledge;
using KzEuroBot.Core.Languages;

namespace KzEuroBot.Core.Answering;

/// <summary>
/// The last gate before an answer leaves, whoever composed it: a statement must cite its fact, and every number and every name in it must stand
/// in that fact. What fails is not sent.
/// </summary>
public static class Verifier
{
    /// <summary>Null when the statement is supported; otherwise what in it is not.</summary>
    /// <param name="supported">The words and numbers of the cited fact, see <see cref="Words"/>.</param>
    /// <param name="allowed">Texts that the statement's lead may draw on: the fact's dates, its sources' names.</param>
    public static string? Fault(Statement statement, Fact fact, HashSet<string> supported, params ReadOnlySpan<string> allowed)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(fact);
        if (statement.Cites.IsEmpty) return "no citation";
        if (statement.FactId != fact.Id) return $"cites {fact.Id} for {statement.FactId}";
        if (Unsupported(statement.Text, supported) is { } inText) return inText;
        if (statement.Lead is null) return null;
        var support = new HashSet<string>(supported, StringComparer.Ordinal);
        foreach (var text in allowed) Gather(text, support);
        return Unsupported(statement.Lead, support);
    }

    /// <summary>The folded words and canonical numbers of a text.</summary>
    public static HashSet<string> Words(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        Gather(text, words);
        return words;
    }

    private static void Gather(string text, HashSet<string> words)
    {
        var reader = new TokenReader(TextNormalizer.Normalize(text), stackalloc char[TokenReader.MaxWord]);
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        while (reader.Read()) lookup.Add(reader.Token);
    }

    /// <summary>The first number, or capitalised word inside a sentence, that is not among the supported.</summary>
    private static string? Unsupported(string text, HashSet<string> supported)
    {
        var normal = TextNormalizer.Normalize(text);
        var lookup = supported.GetAlternateLookup<ReadOnlySpan<char>>();
        var reader = new TokenReader(normal, stackalloc char[TokenReader.MaxWord]);
        while (reader.Read())
        {
            var matters = reader.Kind != TokenKind.Word || (reader.IsCapitalised && !BeginsSentence(normal, reader.Start));
            if (matters && !lookup.Contains(reader.Token)) return normal[reader.Start..reader.End];
        }
        return null;
    }

    private static bool BeginsSentence(string text, int at)
    {
        for (var i = at - 1; i >= 0; i--)
        {
            if (text[i] is '.' or '!' or '?' or ':') return true;
            if (char.IsLetterOrDigit(text[i]) || text[i] == ',') return false;
        }
        return true;
    }
}
