package vn.trienkhai.directive.files;

import jakarta.enterprise.context.ApplicationScoped;

/** Which store new files go to, and which has an older one. */
@ApplicationScoped
class FileStores {

    private final FileSettings settings;
    private final DatabaseFiles database;
    private final ObjectFiles objects;

    FileStores(FileSettings settings, DatabaseFiles database, ObjectFiles objects) {
        this.settings = settings;
        this.database = database;
        this.objects = objects;
    }

    FileStore current() {
        return at(settings.store());
    }

    FileStore at(FileSettings.Place place) {
        return switch (place) {
            case DATABASE -> database;
            case S3 -> objects;
        };
    }
}
