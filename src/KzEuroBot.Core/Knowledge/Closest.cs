namespace KzEuroBot.Core.Knowledge;

/// <summary>Finds what an editor probably meant by a misspelt key or id.</summary>
internal static class Closest
{
    /// <summary>The end of a fault's sentence: <c>; did you mean 'x'?</c> or a full stop.</summary>
    public static string Hint(string written, IEnumerable<string> known) => Find(written, known) is { } meant ? $"; did you mean '{meant}'?" : ".";

    public static string? Find(string written, IEnumerable<string> known)
    {
        // A third of the letters wrong is still a slip; more is another word.
        var limit = Math.Clamp(written.Length / 3, 1, 3);
        return known
            .Where(candidate => Math.Abs(candidate.Length - written.Length) <= limit)
            .Select(candidate => (candidate, distance: Distance(written, candidate)))
            .Where(pair => pair.distance <= limit)
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
    }

    /// <summary>Levenshtein distance, where a letter exchanged with its neighbour counts as one.</summary>
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }
        return rows[a.Length, b.Length];
    }
}
