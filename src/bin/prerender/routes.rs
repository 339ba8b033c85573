//! Every page there is.
use kurabe::data::Base;
use kurabe::view::Route;

/// In the order of the sitemap.
pub fn all(base: &Base) -> Vec<Route> {
    let mut routes = vec![Route::Home, Route::Compare, Route::Areas, Route::Scenarios, Route::Data, Route::Methods, Route::About];
    routes.push(Route::Class);
    routes.extend(kurabe::lesson::LESSONS.iter().map(|l| Route::Lesson(l.id.to_owned())));
    routes.extend(kurabe::page::embed::FIGURES.iter().map(|f| Route::Embed(f.id.to_owned())));
    routes.extend(base.areas.iter().map(|area| Route::Area(area.id.to_string())));
    routes.extend(base.municipalities.iter().map(|town| Route::Municipality(town.code)));
    routes
}

/// Pages that search engines should know: not the bare figures, which belong into other pages.
pub fn is_listed(route: &Route) -> bool {
    !matches!(route, Route::Embed(_) | Route::NotFound)
}
