assert new File(basedir, 'ada/_pages/about.md').text.contains('A page of Ada.')
assert new File(basedir, 'charles/_pages/about.md').text.contains('A page of Charles.')
assert !new File(basedir, '_pages').exists()

def log = new File(basedir, 'build.log').text
assert log.contains('Skipped, as site-content.skip asks')
assert log.count('_pages/about.md written') == 2
assert !log.contains('not marked as thread-safe')
assert !log.contains('not marked @threadSafe')
