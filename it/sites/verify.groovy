def log = new File(basedir, 'build.log').text
def runs = log.split(/(?=\[INFO\] Scanning for projects)/).drop(1)
def page = { String person -> new File(basedir, "people/$person/_pages/about.md") }
def maven = evaluate(new File(testsDirectory, 'maven.groovy'))

assert runs[0].contains('people/ada/_pages/about.md written')
assert runs[0].contains('1 site: 1 page written, 0 pages up to date')
assert runs[1].contains('people/Bob/_pages/about.md written')
assert runs[2].contains('people/charles/_pages/about.md written')
assert runs[2].contains('3 sites: 1 page written, 2 pages up to date')
assert runs[2].contains('Left out, since no data lie there: people/pictures')
assert runs[3].contains('3 sites: 3 pages up to date, 0 not')
assert log.contains("site-content.sites: 'people/*' matches no site: no folder _none lies in")
assert log.contains('people/ada/_pages/about.md:9 comes from people/ada/_data/news.yml:1')

// no progress where no terminal is
assert !log.contains('\r')

// a site alone has the bytes that it has among others; so has one without the templates of them all
def together = ['ada', 'Bob', 'charles'].collectEntries { [it, page(it).text] }
assert together.ada.contains('- Lab: News of ada.')
assert together.ada =~ /digest [0-9a-f]{16} of [0-9a-f]{16}\)/
together.each { person, text ->
  assert page(person).delete()
  maven(basedir, 'site-content:generate', "-Dsite-content.sites=people/$person".toString())
  assert page(person).text == text
}
new File(basedir, '_templates').deleteDir()
maven(basedir, 'site-content:generate', '-Dsite-content.sites=people/*')
together = ['ada', 'Bob', 'charles'].collectEntries { [it, page(it).text] }
together.each { person, text ->
  assert page(person).delete()
  maven(basedir, 'site-content:generate', "-Dsite-content.siteDirectory=people/$person".toString())
  assert page(person).text == text
}
return true
