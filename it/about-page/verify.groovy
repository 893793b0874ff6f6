def page = new File(basedir, '_pages/about.md')
assert page.file
assert new File(basedir, 'build.log').text.contains('_pages/about.md written')

println "The generated page: ${page.canonicalPath}"
