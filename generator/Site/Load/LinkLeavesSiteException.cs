namespace BrandShowcase.Site.Load;

/// <summary>A file of the site is a symbolic link to a file outside.</summary>
public sealed class LinkLeavesSiteException() : IOException("The symbolic link leaves the site.");
