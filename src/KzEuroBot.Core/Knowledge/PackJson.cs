using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using KzEuroBot.Core.Languages;

namespace KzEuroBot.Core.Knowledge;

/// <summary>A pack as JSON: the published copy's format, and the form in which two items are compared (records compare their lists by reference).</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    UseStringEnumConverter = true,
    RespectRequiredConstructorParameters = true,
    Converters = [typeof(LanguageConverter), typeof(FactDateConverter), typeof(LocatorsConverter)])]
[JsonSerializable(typeof(PublishedDocument))]
internal sealed partial class PackJson : JsonSerializerContext
{
    /// <summary>Cyrillic stays readable; the file is never put into a web page.</summary>
    public static PackJson Readable => field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>A source, topic, term, fact or question as JSON.</summary>
    public static JsonElement ToElement<T>(T item) => JsonSerializer.SerializeToElement(item, (JsonTypeInfo<T>)Readable.GetTypeInfo(typeof(T))!);
}

/// <summary>The published copy's file.</summary>
internal sealed record PublishedDocument(int Format, int Number, DateTimeOffset PublishedAt, string ContentHash, string Reason, Pack Pack);

internal sealed class LanguageConverter : JsonConverter<Language>
{
    public override Language Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Language.TryParse(reader.GetString(), out var language) ? language : throw new JsonException("A language is one of en, ru, ky, kk.");

    public override void Write(Utf8JsonWriter writer, Language value, JsonSerializerOptions options) => writer.WriteStringValue(value.Code);
}

internal sealed class FactDateConverter : JsonConverter<FactDate>
{
    public override FactDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        FactDate.TryParse(reader.GetString(), out var date) ? date : throw new JsonException("A date is written like 2024-09-16.");

    public override void Write(Utf8JsonWriter writer, FactDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
}

/// <summary>In the order of the keys, so that the same pack is always the same bytes.</summary>
internal sealed class LocatorsConverter : JsonConverter<ImmutableDictionary<string, PerLanguage<string>>>
{
    public override ImmutableDictionary<string, PerLanguage<string>> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var texts = (JsonTypeInfo<PerLanguage<string>>)options.GetTypeInfo(typeof(PerLanguage<string>));
        var locators = ImmutableDictionary.CreateBuilder<string, PerLanguage<string>>(StringComparer.Ordinal);
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("Locators are a map.");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = reader.GetString()!;
            reader.Read();
            locators[key] = JsonSerializer.Deserialize(ref reader, texts) ?? throw new JsonException("A locator has texts.");
        }
        return locators.ToImmutable();
    }

    public override void Write(Utf8JsonWriter writer, ImmutableDictionary<string, PerLanguage<string>> value, JsonSerializerOptions options)
    {
        var texts = (JsonTypeInfo<PerLanguage<string>>)options.GetTypeInfo(typeof(PerLanguage<string>));
        writer.WriteStartObject();
        foreach (var (key, locator) in value.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            writer.WritePropertyName(key);
            JsonSerializer.Serialize(writer, locator, texts);
        }
        writer.WriteEndObject();
    }
}
