namespace BrandShowcase.Browser.Tests;

/// <summary>How a browser breaks texts into lines.</summary>
internal static class Lines
{
    // A character that lies below the middle of all before it on its line begins a new one. Badges and other boxes in a
    // heading have text of their own size, so that tops alone tell nothing.
    private const string Read =
        """
        selector => [...document.querySelectorAll(selector)].filter(element => element.checkVisibility()).map(element => {
          const range = document.createRange();
          const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
          const lines = [];
          let bottom = -Infinity;
          for (let text; (text = walker.nextNode()) !== null;) {
            for (let i = 0; i < text.data.length; i++) {
              range.setStart(text, i);
              range.setEnd(text, i + 1);
              const box = range.getBoundingClientRect();
              if (box.width === 0) continue;
              if ((box.top + box.bottom) / 2 > bottom) {
                lines.push('');
                bottom = box.bottom;
              }
              lines[lines.length - 1] += text.data[i];
            }
          }
          return lines;
        }).filter(lines => lines.length > 1)
        """;

    /// <summary>The lines of every visible element that matches and has more than one.</summary>
    public static Task<string[][]> ReadAsync(IPage page, string selector) => page.EvaluateAsync<string[][]>(Read, selector);

    /// <summary>Whether the last line is a single character, marks aside, or a line begins with a mark that CLREQ keeps from there.</summary>
    public static bool AreBad(string[] lines) =>
        lines[^1].Count(char.IsLetterOrDigit) < 2 || lines.Skip(1).Any(line => "，。、；：！？）》〉」』】”’·".Contains(line[0]));
}
