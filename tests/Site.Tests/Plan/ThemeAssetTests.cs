namespace BrandShowcase.Site.Tests.Plan;

public sealed class ThemeAssetTests
{
    [Fact]
    public void An_asset_has_its_content_in_its_name()
    {
        string Name(string css) => Build($"-- themes/test/assets/css/a.css --\n{css}").Files.Keys.Single(path => path.StartsWith("assets/css/a.", StringComparison.Ordinal));
        Name("a{}").ShouldMatch("^assets/css/a\\.[0-9a-f]{10}\\.css$");
        Name("a{}").ShouldBe(Name("a{}"));
        Name("a{}").ShouldNotBe(Name("b{}"));
    }

    [Fact]
    public void References_between_assets_follow_the_names()
    {
        var site = Build(
            """
            -- themes/test/assets/css/a.css --
            .x { background: url(../img/c.svg) } .y { background: url("data:image/png;base64,AA") } .z { fill: url(#d) }
            -- themes/test/assets/img/c.svg --
            <svg/>
            -- themes/test/assets/js/a.js --
            import { b } from './b.js'; const c = await import("./c.js");
            -- themes/test/assets/js/b.js --
            export const b = 1;
            -- themes/test/assets/js/c.js --
            import './a.js';
            """);
        site.ShouldBeClean();
        string Name(string start) => Path.GetFileName(site.Files.Keys.Single(path => path.StartsWith($"assets/{start}.", StringComparison.Ordinal)));
        var css = site.Text($"assets/css/{Name("css/a")}");
        css.ShouldContain($"url(../img/{Name("img/c")})");
        css.ShouldContain("url(\"data:image/png;base64,AA\")");
        css.ShouldContain("url(#d)");
        site.Text($"assets/js/{Name("js/a")}").ShouldContain($"from './{Name("js/b")}'; const c = await import(\"./{Name("js/c")}\")");
    }

    [Fact]
    public void A_style_sheet_is_published_with_those_that_it_imports()
    {
        var site = Build(
            """
            -- themes/test/assets/css/a.css --
            /* Comments are for authors. */
            @import "sub/b.css";
            @import 'a.css';
            @import "wide.css" (min-width: 48rem);
            @import "none.css";
              a { content: "/* no comment */  @import" }
            -- themes/test/assets/css/sub/b.css --
            /*! A licence stays. */
            @import "../c.css";
            b { background: url('../../img/d.svg') }
            -- themes/test/assets/css/c.css --
            c{}
            -- themes/test/assets/css/wide.css --
            wide{}
            -- themes/test/assets/img/d.svg --
            <svg/>
            """);
        site.ShouldBeClean();
        string File(string start) => site.Files.Keys.Single(path => path.StartsWith($"assets/{start}.", StringComparison.Ordinal));
        site.Text(File("css/a")).ShouldBe(
            $$"""
            /*! A licence stays. */
            c{}
            b { background: url('../{{File("img/d")["assets/".Length..]}}') }
            @import 'a.css';
            @import "{{Path.GetFileName(File("css/wide"))}}" (min-width: 48rem);
            @import "none.css";
            a { content: "/* no comment */  @import" }

            """);
    }

    [Fact]
    public void A_change_deep_down_renames_all_that_leads_to_it()
    {
        string Names(string leaf) => string.Join(' ', Build($"-- themes/test/assets/a.css --\n@import 'b.css';\n-- themes/test/assets/b.css --\n{leaf}").Files.Keys.Where(path => path.StartsWith("assets/a.", StringComparison.Ordinal)));
        Names("a{}").ShouldNotBe(Names("b{}"));
    }

    private static BuiltSite Build(string files) => TinySite.Build(files);
}
