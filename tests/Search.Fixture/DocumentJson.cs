using System.Text.Json.Serialization;

namespace BrandShowcase.Search.Fixture;

/// <summary>How documents are written in JSON; a misspelt property is an error.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(SearchDocument[]))]
internal sealed partial class DocumentJson : JsonSerializerContext;
