using KzEuroBot.Core.Retrieval;
using Xunit;

namespace KzEuroBot.Core.Tests.Retrieval;

public sealed class SortedNumbersTests
{
    [Fact]
    public void Every_number_is_found_where_it_stands_and_no_other_is()
    {
        for (var length = 0; length < 40; length++)
        {
            // 0, 3, 6 …: between and beyond them stand numbers that are not there.
            int[] numbers = [.. Enumerable.Range(0, length).Select(i => 3 * i)];

            for (var wanted = -1; wanted <= 3 * length; wanted++)
                Assert.Equal(Array.IndexOf(numbers, wanted), SortedNumbers.IndexOf(numbers, wanted));
        }
    }
}
