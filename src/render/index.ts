// To come (render's owner): drawScene(ctx, scene, theme, …), drawOverview, tokensCss(), paletteFor(categories), shapePath(shape, size), fontFor(style)
