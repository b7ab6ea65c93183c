namespace BrandShowcase.Cli.Runner;

/// <summary>What a finished run of the program left to its caller.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Output">All that it wrote to the output stream.</param>
/// <param name="Error">All that it wrote to the error stream.</param>
public sealed record ProgramResult(int ExitCode, string Output, string Error);
