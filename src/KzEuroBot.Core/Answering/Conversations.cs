using System.Collections.Immutable;
using KzEuroBot.Core.Languages;

namespace KzEuroBot.Core.Answering;

/// <summary>What a conversation's next question may lean on.</summary>
/// <param name="Language">The language last answered in.</param>
/// <param name="Fixed">The language that the user asked to be answered in from now on.</param>
/// <param name="Question">The last question, completed by what it leant on itself; null after small talk only.</param>
/// <param name="Facts">Ids of the facts last answered with.</param>
internal sealed record Turn(Language Language, Language? Fixed, string? Question, ImmutableArray<string> Facts);

/// <summary>The last turns of the conversations that were active last. The memory is bounded; the longest silent are forgotten first.</summary>
internal sealed class Conversations(int most = 10_000)
{
    private readonly Dictionary<string, LinkedListNode<(string Key, Turn Turn)>> _byKey = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Key, Turn Turn)> _byAge = new();
    private readonly Lock _gate = new();

    public Turn? Last(string? key)
    {
        if (key is null) return null;
        lock (_gate) return _byKey.TryGetValue(key, out var node) ? node.Value.Turn : null;
    }

    public void Remember(string? key, Turn turn)
    {
        if (key is null) return;
        lock (_gate)
        {
            if (_byKey.Remove(key, out var known)) _byAge.Remove(known);
            _byKey[key] = _byAge.AddLast((key, turn));
            if (_byKey.Count <= most) return;
            _byKey.Remove(_byAge.First!.Value.Key);
            _byAge.RemoveFirst();
        }
    }
}
