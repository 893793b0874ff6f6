assert !new File(basedir, 'pom.xml').exists()
assert new File(basedir, '_pages/about.md').text.contains('This page has news and no POM.')
assert new File(basedir, 'build.log').text.contains('_pages/about.md written')
