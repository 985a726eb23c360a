console.log('specmill')
