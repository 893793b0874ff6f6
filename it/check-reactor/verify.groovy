def log = new File(basedir, 'build.log').text
assert new File(basedir, 'one/_pages/about.md').text.contains('Person one')
assert new File(basedir, 'two/_pages/about.md').text.contains('Person two')
assert !new File(basedir, '_pages').exists()
assert log.contains('_pages/about.md is missing')
assert log.contains('mvn -pl io.github.sitecontent.it:two site-content:generate')
