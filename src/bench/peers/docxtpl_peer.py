"""WORDS OUT FIRST COUNT: fills WORDS/docxtpl.docx with the lines of WORDS/ke-hoach-NNNN.txt."""
import sys
from docxtpl import DocxTemplate

words, out, first, count = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
for number in range(first, first + count):
    name = f"ke-hoach-{number:04d}"
    with open(f"{words}/{name}.txt", encoding="utf-8") as lines:
        paragraphs = lines.read().split("\n")
    document = DocxTemplate(f"{words}/docxtpl.docx")
    document.render({"paragraphs": paragraphs}, autoescape=True)
    document.save(f"{out}/{name}-docxtpl.docx")
