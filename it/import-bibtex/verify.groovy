def merged = new File(basedir, '_data/publications.yml').getText('UTF-8')
assert merged == '''\
# by hand, newest first
- id: godel1931
  type: journal
  title: "Über formal unentscheidbare Sätze"
  authors: [Kurt Gödel]
  venue: Monatshefte für Mathematik und Physik
  year: 1931
- title: "Notes on the Analytical Engine"   # the first program
  id: lovelace1843
  type: journal
  authors: ["Ada Lovelace*"]
  venue: Taylor's Scientific Memoirs
  year: 1843
  volume: 3
  pages: 666-731
'''

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains("papers.bib:12  the article 'broken' cannot be read: a comma is missing before 'title'")
assert log.contains('the rest was merged')
