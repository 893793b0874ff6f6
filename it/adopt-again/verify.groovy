def page = new File(basedir, '_pages/about.md')
def news = new File(basedir, '_data/news.yml')
def maven = evaluate(new File(testsDirectory, 'maven.groovy'))

page.text = page.text.replace('# 🔥 News\n\n', '# 🔥 News\n\n- *2026.08*: The engine flies.\n')
def edited = page.text
def before = news.text

def look = maven(basedir, 'site-content:adopt', '-Dsite-content.dryRun')
assert look.contains('+- date: 2026-08')
assert look.contains('_data/news.yml would be written')
assert news.text == before
assert page.text == edited

def log = maven(basedir, 'site-content:adopt')
assert log.contains('1 edit is carried back')
assert log.contains('new item: _data/news.yml')
assert log.contains('_data/news.yml written')
assert news.text == '- date: 2026-08\n  text: The engine flies.\n' + before
assert page.text.replaceFirst('# Generated.*\n', '') == edited.replaceFirst('# Generated.*\n', '')
assert maven(basedir, 'site-content:check').contains('_pages/about.md is up to date')
