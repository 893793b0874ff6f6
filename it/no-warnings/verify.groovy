def log = new File(basedir, 'build.log').getText('UTF-8')
assert !log.contains('Plugin validation issues')
assert !log.contains('[WARNING]')
