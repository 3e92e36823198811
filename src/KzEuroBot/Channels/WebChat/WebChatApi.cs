using System.Net.Mime;
using System.Text.Json.Nodes;
using KzEuroBot.Core.Answering;
using KzEuroBot.Core.Languages;
using KzEuroBot.Serving;
using Microsoft.OpenApi;

namespace KzEuroBot.Channels.WebChat;

/// <summary>What /openapi.json says about the interface. The endpoints read requests themselves, so nothing of this can be inferred.</summary>
internal static class WebChatApi
{
    /// <summary>Lets the API description see an endpoint that is a plain <see cref="RequestDelegate"/>: it looks for the method.</summary>
    public static RouteHandlerBuilder Describe(this IEndpointConventionBuilder endpoint, RequestDelegate handler, Action<RouteHandlerBuilder> describe)
    {
        var builder = new RouteHandlerBuilder([endpoint]);
        builder.WithMetadata(handler.Method);
        describe(builder);
        return builder;
    }

    public static void DescribePost(RouteHandlerBuilder endpoint) => DescribeAnswer(endpoint)
        .WithName("ask")
        .WithSummary("Ask a question.")
        .Accepts<AskRequest>(MediaTypeNames.Application.Json)
        .ProducesFault(StatusCodes.Status413PayloadTooLarge)
        .ProducesFault(StatusCodes.Status415UnsupportedMediaType);

    public static void DescribeGet(RouteHandlerBuilder endpoint) => DescribeAnswer(endpoint)
        .WithName("askByAddress")
        .WithSummary("Ask a question in the address. Addresses end up in logs of proxies: POST keeps the question to itself.")
        .AddOpenApiOperationTransformer(static (operation, _, _) =>
        {
            operation.Parameters =
            [
                Parameter("q", "The question.", Question.MaxLength, isRequired: true),
                Parameter("conversation", "Questions with the same value follow one another.", AskRequest.MaxConversationLength),
                LanguageParameter("The language to answer in. Without it, the answer is in the language of the question."),
            ];
            return Task.CompletedTask;
        });

    public static void DescribeExamples(RouteHandlerBuilder endpoint) => endpoint
        .WithName("examples")
        .WithTags("questions")
        .WithSummary("Questions to begin with, and the topics that the bot knows about.")
        .Produces<Examples>(StatusCodes.Status200OK, MediaTypeNames.Application.Json)
        .ProducesFault(StatusCodes.Status400BadRequest)
        .AddOpenApiOperationTransformer(static (operation, _, _) =>
        {
            operation.Parameters = [LanguageParameter("The language of the questions; without it, the first that Accept-Language names, or English.")];
            return Task.CompletedTask;
        });

    public static void DescribeReference(RouteHandlerBuilder endpoint) => endpoint
        .WithName("reference")
        .WithTags("sources")
        .WithSummary("A source as a paper cites it, after GOST R 7.0.5, APA 7 or as an entry for BibTeX; looked up today.")
        .Produces<string>(StatusCodes.Status200OK, MediaTypeNames.Text.Plain)
        .ProducesFault(StatusCodes.Status400BadRequest)
        .ProducesFault(StatusCodes.Status404NotFound)
        .AddOpenApiOperationTransformer(static (operation, _, _) =>
        {
            var key = Parameter("key", "The source's permanent key, as in the citations of an answer.", maxLength: null, isRequired: true);
            key.In = ParameterLocation.Path;
            var style = Parameter("style", "The rules to write it by.", maxLength: null, isRequired: true);
            ((OpenApiSchema)style.Schema!).Enum = ["gost", "apa", "bibtex"];
            operation.Parameters =
            [
                key,
                style,
                Parameter("locator", "Pages that are cited, such as p. 27 or с. 27–30; any other place is left out.", maxLength: null),
                LanguageParameter("The reader's language: APA adds the translation of a foreign title, where there is one. Without it, the first that Accept-Language names, or English."),
            ];
            return Task.CompletedTask;
        });

    private static RouteHandlerBuilder DescribeAnswer(RouteHandlerBuilder endpoint) => endpoint
        .WithTags("questions")
        .WithDescription(
            """
            The answer is JSON, or, with Accept: text/event-stream, a stream of events: meta (language, shape, heading, declined, topics), statement
            (one for each: text, lead, cites, fact), chart (where there is one: kind, title, unit, alt, points), sources (n, source, title, container,
            locator, url), suggestions, and done (answer, facts, milliseconds).
            Faults are application/problem+json with one sentence in the language of Accept-Language.
            """)
        .Produces<AskReply>(StatusCodes.Status200OK, MediaTypeNames.Application.Json, AskStream.ContentType)
        .ProducesFault(StatusCodes.Status400BadRequest)
        .ProducesFault(StatusCodes.Status429TooManyRequests)
        .AddOpenApiOperationTransformer(static (operation, _, _) =>
        {
            // The stream is text; only the data lines in it are JSON.
            if (operation.Responses?["200"].Content?[AskStream.ContentType] is { } stream) stream.Schema = new OpenApiSchema { Type = JsonSchemaType.String };
            return Task.CompletedTask;
        });

    private static RouteHandlerBuilder ProducesFault(this RouteHandlerBuilder endpoint, int status) =>
        endpoint.Produces<Problem>(status, Problem.ContentType);

    private static OpenApiParameter LanguageParameter(string description)
    {
        var parameter = Parameter("language", description, maxLength: null);
        ((OpenApiSchema)parameter.Schema!).Enum = [.. Language.All.Select(language => (JsonNode)language.Code)];
        return parameter;
    }

    private static OpenApiParameter Parameter(string name, string description, int? maxLength, bool isRequired = false) => new()
    {
        Name = name,
        In = ParameterLocation.Query,
        Required = isRequired,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = maxLength },
    };
}
