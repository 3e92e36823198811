using KzEuroBot.Core.Languages;
using Microsoft.Net.Http.Headers;

namespace KzEuroBot.Serving;

/// <summary>The language that a client's Accept-Language asks for.</summary>
internal static class ClientLanguage
{
    public static Language? Of(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var header = request.Headers.AcceptLanguage;
        if (header.Count == 0 || !StringWithQualityHeaderValue.TryParseList(header, out var wishes)) return null;
        Language? best = null;
        var bestQuality = 0d;
        foreach (var wish in wishes)
        {
            var quality = wish.Quality ?? 1;
            if (quality <= bestQuality || !Language.TryParse(wish.Value.Value, out var language)) continue;
            (best, bestQuality) = (language, quality);
        }
        return best;
    }

    public static Language OrEnglish(HttpRequest request) => Of(request) ?? Language.English;
}
