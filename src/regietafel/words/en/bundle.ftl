# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

bundle-title = Bundle { $title }
bundle-contents = Contents
bundle-page = page { $page }
bundle-no-tags = ‘{ $title }’ ({ $file }) has no tags for assistive software. Who has the bundle read aloud will not hear this paper well. Ask its maker for an accessible PDF.
bundle-acts-left-out = { $count ->
    [one] One act in a paper (such as a script or opening another file) was left out.
   *[other] { $count } acts in papers (such as scripts or opening other files) were left out.
}
bundle-not-a-pdf = { $file } is not a PDF. Save the paper as PDF and add that.
bundle-locked = { $file } is encrypted. Save it without password and without protection and add that.
bundle-broken = { $file } is a damaged PDF. Open it, save it as PDF again and add that.
bundle-too-large = { $file } is too large. At most { $most } MB.
bundle-pages = { $file } has { $count } pages. A paper has at least 1 and at most { $most }.
bundle-meeting = { $table }, { $day }
bundle-status = Papers as known on { $day }
bundle-version = { $title }, version { $version }
bundle-text-of = This is the text of { $file }. Layout, tables and pictures are only in that file, on the page of the paper.
bundle-not-here = This paper is not a PDF and its text cannot be read here. Open { $file } on the page of the paper.
bundle-as-text = “{ $title }” ({ $file }) is not a PDF. Its text is in the bundle, without layout, tables and pictures.
bundle-not-in = “{ $title }” ({ $file }) is not in the bundle: it is not a PDF and its text cannot be read. A page points to the file.
