package vn.trienkhai.directive.registry;

import vn.trienkhai.directive.sheet.SheetFile;

/** A table of bodies that was read once: it is sound, and which line speaks of whom is known. */
record TableOfBodies(SheetFile file, FileKeys keys) {

    static TableOfBodies read(SheetFile file) {
        var keys = new FileKeys();
        file.read(ImportColumns.ALL, ImportColumns.NEEDED, keys::note);
        return new TableOfBodies(file, keys);
    }
}
