// WORDS MODULES OUT FIRST COUNT: fills WORDS/docxtemplater.docx with the lines of WORDS/ke-hoach-NNNN.txt
const fs = require('fs');
const [words, modules, out, first, count] = process.argv.slice(2);
const PizZip = require(modules + '/pizzip');
const Docxtemplater = require(modules + '/docxtemplater');

const template = fs.readFileSync(words + '/docxtemplater.docx');
for (let number = +first; number < +first + +count; number++) {
  const name = 'ke-hoach-' + String(number).padStart(4, '0');
  const paragraphs = fs.readFileSync(`${words}/${name}.txt`, 'utf8').split('\n');
  const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true });
  document.render({ paragraphs });
  fs.writeFileSync(`${out}/${name}-docxtemplater.docx`,
    document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' }));
}
