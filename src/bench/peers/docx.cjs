// WORDS MODULES OUT FIRST COUNT: the lines of WORDS/ke-hoach-NNNN.txt as paragraphs
const fs = require('fs');
const [words, modules, out, first, count] = process.argv.slice(2);
const { Document, Packer, Paragraph, TextRun, AlignmentType } = require(modules + '/docx');

async function main() {
  for (let number = +first; number < +first + +count; number++) {
    const name = 'ke-hoach-' + String(number).padStart(4, '0');
    const lines = fs.readFileSync(`${words}/${name}.txt`, 'utf8').split('\n');
    const children = lines.map(line => new Paragraph({
      alignment: AlignmentType.BOTH,
      children: [new TextRun({ text: line, size: 28, font: 'Times New Roman' })],
    }));
    fs.writeFileSync(`${out}/${name}-npm.docx`, await Packer.toBuffer(new Document({ sections: [{ children }] })));
  }
}
main();
