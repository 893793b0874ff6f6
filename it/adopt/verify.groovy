def page = new File(basedir, '_pages/about.md')
def original = new File(basedir, '_pages/about.md.orig')
def log = new File(basedir, 'build.log').text
def maven = evaluate(new File(testsDirectory, 'maven.groovy'))

assert log.contains('_pages/about.md is adopted, and generating it gives it back')
assert log.contains('news.yml: 2 items')
assert log.contains('publications.yml: 2 items')
assert log.contains('profile.yml: 1 paragraph about Ada Lovelace')
assert log.contains('education.yml: 2 items')
assert log.contains('awards.yml: 2 items')
assert log.contains('_pages/about.md is up to date')
assert page.text.replaceFirst('# Generated.*\n', '') == original.text

def news = new File(basedir, '_data/news.yml')
news.text = '- date: 2026-08\n  text: The engine flies.\n' + news.text
assert maven(basedir, 'site-content:generate').contains('_pages/about.md written')
assert page.text.contains('# 🔥 News\n\n- *2026.08*: The engine flies.\n- *2026.07*: ')
assert page.text.readLines().size() == original.text.readLines().size() + 2


def awards = new File(basedir, '_data/awards.yml')
awards.text = '- title: Card Prize\n  date: 2026\n' + awards.text
assert maven(basedir, 'site-content:generate').contains('_pages/about.md written')
assert page.text.contains('# 🎖 Honors and Awards\n\n- *2026*, Card Prize\n- *2025*, Notes Prize (top 1%)\n')
