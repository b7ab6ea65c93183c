// Narrows the matrix of all hospitals to the branches that match a text and a category.
// The page is complete without it; the form stays hidden until this module runs.

const form = document.getElementById("matrix-filter");
const groups = [...document.querySelectorAll(".matrix-hospital")].map(section => ({
  section,
  name: section.querySelector("h2").textContent,
  rows: [...section.querySelectorAll("tbody tr")].map(row => ({ row, text: row.textContent.toLowerCase() })),
}));

function filter() {
  const text = form.elements.text.value.trim().toLowerCase();
  const category = form.elements.category.value;
  let shown = 0;

  for (const { section, name, rows } of groups) {
    let left = 0;
    for (const { row, text: content } of rows) {
      const matches = (content.includes(text) || name.includes(text))
        && (category === "" || row.dataset.category === category);
      row.hidden = !matches;
      left += matches ? 1 : 0;
    }
    section.hidden = left === 0;
    shown += left;
  }

  form.querySelector("output").value = shown === 0
    ? form.dataset.none
    : form.dataset.count.replace("{0}", shown);
}

form.addEventListener("input", filter);
form.addEventListener("submit", event => event.preventDefault());
form.hidden = false;
filter();
