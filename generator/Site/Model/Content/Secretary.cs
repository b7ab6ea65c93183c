namespace BrandShowcase.Site.Model.Content;

/// <summary>The secretary (书记) of a branch.</summary>
/// <param name="Name">The name.</param>
/// <param name="Post">The post, as the source has it.</param>
/// <param name="IsDualLeader">Whether the source calls the person 双带头人 (leads both branch and department).</param>
/// <param name="Note">What readers should know of it.</param>
public sealed record Secretary(string Name, string? Post, bool IsDualLeader, string? Note);
