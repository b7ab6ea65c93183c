using System.Collections.Immutable;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Render.Data;

/// <summary>The brand matrix of one hospital, or of all.</summary>
internal sealed class MatrixView
{
    /// <summary>
    /// How many branches the page of all hospitals lists at most; of a site with more it lists the hospitals, each of which has a
    /// matrix of its own. So the page stays small enough for a phone, and filtering it is not felt.
    /// </summary>
    public const int MaximumOnOnePage = 500;

    // Fewer rows are seen at a glance.
    private const int FewestToFilter = 8;

    private readonly SiteModel site;
    private readonly Lazy<(ImmutableArray<MatrixColumn> Columns, ImmutableArray<MatrixFilter> Filters, ImmutableArray<MatrixGroup> Groups)> table;

    /// <param name="site">The site.</param>
    /// <param name="hospital">The hospital, or null for the matrix of all.</param>
    /// <param name="csvHref">The address of the CSV file.</param>
    public MatrixView(SiteModel site, Page<Hospital>? hospital, string csvHref)
    {
        (this.site, Hospital, CsvHref) = (site, hospital, csvHref);
        Branches = hospital is null ? site.Pages.Branches : site.BranchesOf(hospital);
        // Most pages that name a matrix only want its counts.
        table = new(() => IsWhole ? ListBranches() : ListHospitals());
    }

    /// <summary>The title.</summary>
    public string Title => Hospital?.Title ?? site.Pages.Section(PageKind.Matrix).Title;

    /// <summary>The hospital, or null for the matrix of all.</summary>
    public Page<Hospital>? Hospital { get; }

    /// <summary>The address of the CSV file.</summary>
    public string CsvHref { get; }

    /// <summary>All its branches.</summary>
    public ImmutableArray<Page<Branch>> Branches { get; }

    /// <summary>Whether each branch has a row; else each hospital has one.</summary>
    public bool IsWhole => Hospital is not null || Branches.Length <= MaximumOnOnePage;

    /// <summary>Whether there are enough rows to filter and sort them.</summary>
    public bool HasTools => (IsWhole ? Branches.Length : Hospitals.Length) >= FewestToFilter;

    /// <summary>The columns of which something is known.</summary>
    public ImmutableArray<MatrixColumn> Columns => table.Value.Columns;

    /// <summary>The filters that leave some rows and take others.</summary>
    public ImmutableArray<MatrixFilter> Filters => table.Value.Filters;

    /// <summary>The rows of each hospital.</summary>
    public ImmutableArray<MatrixGroup> Groups => table.Value.Groups;

    private ImmutableArray<Page<Hospital>> Hospitals => Hospital is null ? site.Pages.Hospitals : [Hospital];

    private (ImmutableArray<MatrixColumn>, ImmutableArray<MatrixFilter>, ImmutableArray<MatrixGroup>) ListBranches()
    {
        var columns = MatrixColumns.OfBranches(site.Settings, withHospital: Hospital is null).KnownIn(Branches);
        var filters = MatrixFilters.OfBranches(site, Branches);
        var order = columns.Order(Branches);
        var rows = Branches.Select((branch, index) => new MatrixRow(branch, order[index], filters.FacetsOf(branch))).ToLookup(row => row.Branch.Parent!);
        return (columns.Columns, filters.Filters, [.. Hospitals.Select(hospital => new MatrixGroup(hospital, [.. rows[hospital]], site.BranchesOf(hospital), OrphansOf(hospital, FacetsOf(hospital)), "", ""))]);

        // A brand without a branch has a hospital and nothing else that could be asked for.
        string FacetsOf(Page<Hospital> hospital) => filters.Has(MatrixFilters.Hospital) ? MatrixFilters.FacetOf(hospital) : "";
    }

    private (ImmutableArray<MatrixColumn>, ImmutableArray<MatrixFilter>, ImmutableArray<MatrixGroup>) ListHospitals()
    {
        var hospitals = Hospitals.Where(hospital => !site.BranchesOf(hospital).IsEmpty || !hospital.Content.UnassignedBrands.IsEmpty).ToImmutableArray();
        var columns = MatrixColumns.OfHospitals(site).KnownIn(hospitals);
        var filters = MatrixFilters.OfHospitals(hospitals);
        var order = columns.Order(hospitals);
        return (columns.Columns, filters.Filters, [.. hospitals.Select((hospital, index) => new MatrixGroup(hospital, [], site.BranchesOf(hospital), OrphansOf(hospital, filters.FacetsOf(hospital)), order[index], filters.FacetsOf(hospital)))]);
    }

    private static ImmutableArray<OrphanView> OrphansOf(Page<Hospital> hospital, string facets) =>
        [.. hospital.Content.UnassignedBrands.Select(brand => new OrphanView(brand, hospital, facets))];
}

/// <summary>The part of a matrix that belongs to one hospital.</summary>
/// <param name="Hospital">The hospital.</param>
/// <param name="Rows">Its rows; none where hospitals are listed instead of branches.</param>
/// <param name="Branches">Its branches.</param>
/// <param name="Orphans">Its brands without a branch.</param>
/// <param name="Order">As in a <see cref="MatrixRow"/>, where hospitals are listed.</param>
/// <param name="Facets">As in a <see cref="MatrixRow"/>, where hospitals are listed.</param>
internal sealed record MatrixGroup(
    Page<Hospital> Hospital, ImmutableArray<MatrixRow> Rows, ImmutableArray<Page<Branch>> Branches, ImmutableArray<OrphanView> Orphans, string Order, string Facets);

/// <summary>One branch of a matrix.</summary>
/// <param name="Branch">The branch.</param>
/// <param name="Order">Its place by each column, from 0, with spaces between; <c>-</c> where it has a hole.</param>
/// <param name="Facets">What filters find it by, as <c>filter:key</c>, each on a line.</param>
internal sealed record MatrixRow(Page<Branch> Branch, string Order, string Facets);

/// <summary>A brand without a branch.</summary>
/// <param name="Brand">The brand.</param>
/// <param name="Hospital">The hospital.</param>
/// <param name="Facets">As in a <see cref="MatrixRow"/>.</param>
internal sealed record OrphanView(UnassignedBrand Brand, Page<Hospital> Hospital, string Facets);
