namespace KzEuroBot.Core.Knowledge;

/// <summary>What the bot answers from: an immutable state of the pack, once published.</summary>
/// <param name="ContentHash">SHA-256 over everything in the pack, in hexadecimal.</param>
public sealed record Edition(int Number, DateTimeOffset PublishedAt, string ContentHash, string Reason, Pack Pack);

/// <summary>One line of the store's history.</summary>
/// <param name="PublishedAt">Null while the edition is a draft.</param>
/// <param name="Repeats">The edition whose content a rollback published again.</param>
/// <param name="IsPublished">Whether it is the one that answers now.</param>
public sealed record EditionInfo(
    int Number,
    DateTimeOffset CreatedAt,
    DateTimeOffset? PublishedAt,
    string ContentHash,
    string Who,
    string Reason,
    int? Repeats,
    int FactCount,
    bool IsPublished)
{
    public bool IsDraft => PublishedAt is null;
}
