def page = new File(basedir, '_pages/about.md')
def news = new File(basedir, '_data/news.yml')
def maven = evaluate(new File(testsDirectory, 'maven.groovy'))

// whoever watches the page, Jekyll for example, sees no change where there is none
def longAgo = 1_000_000_000_000L
assert page.setLastModified(longAgo)
assert maven(basedir, 'generate-resources').contains('_pages/about.md is up to date')
assert page.lastModified() == longAgo

news.text = news.text.replace('Nothing', 'Everything')
assert maven(basedir, 'generate-resources').contains('_pages/about.md written')
assert page.lastModified() > longAgo
assert page.text.contains('Everything changed.')
