using System.Diagnostics;
using System.Text;

namespace BrandShowcase.Cli.Runner;

/// <summary>The program as people run it: a process of its own. Disposing kills it if it still runs.</summary>
public sealed class RunningProgram : IDisposable
{
    // Nothing here takes long; a process that hangs must end the test, not the patience of whoever waits for it.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process process;
    private readonly StringBuilder output = new();
    private readonly Task<string> error;

    private RunningProgram(Process process)
    {
        this.process = process;
        error = process.StandardError.ReadToEndAsync();
    }

    /// <summary>The id of the process.</summary>
    public int Id => process.Id;

    /// <summary>The words that start the program, before its own arguments.</summary>
    public static IReadOnlyList<string> Command { get; } = ["dotnet", Path.Join(AppContext.BaseDirectory, "brandshowcase.dll")];

    /// <summary>Starts the program in a folder.</summary>
    public static RunningProgram Start(string folder, params string[] arguments) => StartProcess(folder, [.. Command, .. arguments]);

    /// <summary>Starts any program in a folder.</summary>
    public static RunningProgram StartProcess(string folder, IReadOnlyList<string> command, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment.Remove("NO_COLOR");
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return new(Process.Start(start)!);
    }

    /// <summary>Runs the program in a folder to its end.</summary>
    public static async Task<ProgramResult> RunAsync(string folder, params string[] arguments)
    {
        using var program = Start(folder, arguments);
        return await program.FinishAsync();
    }

    /// <summary>Reads the output up to the first line with <paramref name="text"/>.</summary>
    /// <returns>The line.</returns>
    /// <exception cref="InvalidOperationException">The program ended without such a line.</exception>
    public async Task<string> ReadLineWithAsync(string text)
    {
        while (await process.StandardOutput.ReadLineAsync().WaitAsync(Patience) is { } line)
        {
            output.Append(line).Append('\n');
            if (line.Contains(text, StringComparison.Ordinal))
                return line;
        }
        throw new InvalidOperationException($"No line with '{text}' in: {output}{await error}");
    }

    /// <summary>Presses Ctrl-C.</summary>
    public void Interrupt()
    {
        using var kill = Process.Start("kill", ["-INT", $"{Id}"]);
        kill.WaitForExit();
    }

    /// <summary>Waits for the end of the program.</summary>
    public async Task<ProgramResult> FinishAsync()
    {
        output.Append(await process.StandardOutput.ReadToEndAsync().WaitAsync(Patience));
        await process.WaitForExitAsync().WaitAsync(Patience);
        return new(process.ExitCode, output.ToString(), await error);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.Dispose();
    }
}
