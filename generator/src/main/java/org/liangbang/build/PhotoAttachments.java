package org.liangbang.build;

import java.util.List;
import org.liangbang.check.privacy.Attachment;
import org.liangbang.media.PhotoNotes;
import org.liangbang.source.SourceTree;

/** What photos carry, as the privacy gate takes it. */
final class PhotoAttachments {
    private PhotoAttachments() {}

    /** The attachments of a content folder, in path order. */
    static List<Attachment> in(SourceTree tree) {
        return PhotoNotes.in(tree).stream().map(PhotoAttachments::attachment).toList();
    }

    private static Attachment attachment(PhotoNotes photo) {
        return new Attachment(
                photo.path(),
                photo.tellsPlace(),
                photo.notes().stream()
                        .map(note -> new Attachment.Note(note.field(), note.text()))
                        .toList());
    }
}
