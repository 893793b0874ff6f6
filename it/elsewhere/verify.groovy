assert new File(basedir, 'site/_pages/about.md').text.contains('Maven runs elsewhere.')
assert !new File(basedir, '_pages').exists()
