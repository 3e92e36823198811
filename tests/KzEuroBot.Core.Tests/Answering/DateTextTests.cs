using KzEuroBot.Core.Answering;
using KzEuroBot.Core.Knowledge;
using KzEuroBot.Core.Languages;
using Xunit;

namespace KzEuroBot.Core.Tests.Answering;

public sealed class DateTextTests
{
    [Theory]
    [InlineData("2024", "2024", "2024 год", "2024-жыл", "2024 жыл")]
    [InlineData("2024-09", "September 2024", "сентябрь 2024 года", "2024-жылдын сентябрь айы", "2024 жылғы қыркүйек")]
    [InlineData("2024-03-01", "1 March 2024", "1 марта 2024 года", "2024-жылдын 1-марты", "2024 жылғы 1 наурыз")]
    [InlineData("2024-H1", "H1 2024", "1-е полугодие 2024 года", "2024-жылдын 1-жарым жылдыгы", "2024 жылдың 1-жартыжылдығы")]
    [InlineData("2024-Q3", "Q3 2024", "3-й квартал 2024 года", "2024-жылдын 3-чейреги", "2024 жылдың 3-тоқсаны")]
    [InlineData("2020/2025", "2020–2025", "2020–2025 годы", "2020–2025-жылдар", "2020–2025 жылдар")]
    [InlineData("2024-09/2025", "September 2024 – 2025", "сентябрь 2024 года – 2025 год", "2024-жылдын сентябрь айы – 2025-жыл", "2024 жылғы қыркүйек – 2025 жыл")]
    [InlineData("2024-12-30/2025-01-02", "30 December 2024 – 2 January 2025", "30 декабря 2024 года – 2 января 2025 года", "2024-жылдын 30-декабры – 2025-жылдын 2-январы", "2024 жылғы 30 желтоқсан – 2025 жылғы 2 қаңтар")]
    public void A_date_is_written_as_each_language_writes_it(string date, string en, string ru, string ky, string kk) =>
        Assert.Equal(new(en, ru, ky, kk), PerLanguage.Of(language => DateText.Of(FactDate.Parse(date), LanguageTools.Instance.Phrases(language))));

    [Theory]
    [InlineData("en", "January February March April May June July August September October November December")]
    [InlineData("ru", "января февраля марта апреля мая июня июля августа сентября октября ноября декабря")]
    [InlineData("ky", "-январы -февралы -марты -апрели -майы -июну -июлу -августу -сентябры -октябры -ноябры -декабры")]
    [InlineData("kk", "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан")]
    public void A_month_beside_a_day_has_its_form(string language, string months)
    {
        var phrases = LanguageTools.Instance.Phrases(Language.Parse(language));
        var expected = months.Split(' ');

        for (var month = 1; month <= 12; month++)
            Assert.Contains($"7{(language == "ky" ? "" : " ")}{expected[month - 1]}", DateText.Of(FactDate.Parse($"2024-{month:00}-07"), phrases), StringComparison.Ordinal);
    }
}
