namespace KzEuroBot.Core.Retrieval;

internal static class SortedNumbers
{
    /// <summary>
    /// Where <paramref name="wanted"/> stands in ascending numbers, or -1. The framework's search compares through IComparer's rules; with plain
    /// integers and no branch to mispredict this one takes half the time, and a question asks it a few hundred times.
    /// </summary>
    public static int IndexOf(ReadOnlySpan<int> numbers, int wanted)
    {
        var first = 0;
        var length = numbers.Length;
        while (length > 1)
        {
            var half = length / 2;
            first += numbers[first + half - 1] < wanted ? half : 0;
            length -= half;
        }
        return length == 1 && numbers[first] == wanted ? first : -1;
    }

    public static bool Contain(int[] numbers, int wanted) => IndexOf(numbers, wanted) >= 0;
}
