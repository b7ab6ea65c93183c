using System.Runtime.CompilerServices;
using BrandShowcase.Templating.Fuzz;

namespace BrandShowcase.Templating.Tests;

/// <summary>A short run of what Templating.Fuzz does for as long as one likes.</summary>
public sealed class FuzzTests
{
    private const string Page = """
        <!doctype html><title>{{ x.y }}</title>{{ for i in y }}<li{{ if for.first }} class="a {{ i }}"{{ end }}><a href="/{{ i }}">{{ i }}</a>
        {{ include 'a' item: i }}{{ wrap include 'a' }}<p title='{{ x.z }}'>{{ x.y | string.upcase }}</p>{{ end }}{{ end }}
        <script type="application/ld+json">{"a": {{ x }}, "b": "{{ x.y }}"}</script><img srcset="{{ x.y }} 1x">
        """;

    [Theory, InlineData(1), InlineData(2), InlineData(3)]
    public void No_template_breaks_a_promise(int seed)
    {
        var run = new FuzzRun(seed, FuzzRun.LoadSeeds(FolderOf()).Append(Page));
        for (var i = 0; i < 1_000; i++)
            run.Next();
        run.Rendered.ShouldBeGreaterThan(50);
    }

    private static string FolderOf([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "Cases");
}
