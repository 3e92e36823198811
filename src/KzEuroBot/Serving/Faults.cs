using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;

namespace KzEuroBot.Serving;

/// <summary>Problem details for what no endpoint answers: unknown addresses, wrong methods, broken requests, faults of ours.</summary>
internal static class Faults
{
    /// <summary>After an exception. The platform has logged it and taken back the headers set so far.</summary>
    public static Task AnswerAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        SecurityHeaders.Set(context.Response.Headers);
        context.Response.StatusCode = context.Features.Get<IExceptionHandlerFeature>()?.Error is BadHttpRequestException bad
            ? bad.StatusCode
            : StatusCodes.Status500InternalServerError;
        return DescribeAsync(context);
    }

    /// <summary>After a status without a body.</summary>
    public static Task DescribeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var language = ClientLanguage.OrEnglish(context.Request);
        var phrases = ServingPhrases.All[language];
        var sentence = context.Response.StatusCode switch
        {
            StatusCodes.Status404NotFound => phrases.NothingHere,
            StatusCodes.Status405MethodNotAllowed => string.Format(CultureInfo.InvariantCulture, phrases.WrongMethod, context.Response.Headers.Allow.ToString()),
            StatusCodes.Status415UnsupportedMediaType => phrases.NotJsonType,
            >= 500 => phrases.OurFault,
            _ => phrases.BadRequest,
        };
        return Problem.WriteAsync(context, context.Response.StatusCode, sentence, language);
    }
}
