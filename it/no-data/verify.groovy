def log = new File(basedir, 'build.log').text
def folder = new File(basedir, '_data').canonicalPath

assert log.contains('[ERROR] 1 error in the site\'s content')
assert log.contains("there is no such folder: $folder")
assert log.contains('write profile.yml, news.yml or publications.yml there')
assert log.contains('-Dsite-content.dataDirectory=')
assert !log.contains('\tat ') // no stack trace for a user's mistake
assert !new File(basedir, '_pages').exists()
