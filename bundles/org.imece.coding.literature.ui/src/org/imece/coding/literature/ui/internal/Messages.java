/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Texts that a user reads. */
public final class Messages extends NLS {

	public static String Attach_allFiles;
	public static String Attach_done;
	public static String Attach_running;
	public static String Attach_texts;
	public static String Attach_title;
	public static String Copy_done;
	public static String Copy_references;
	public static String Export_bibtex;
	public static String Export_csl;
	public static String Export_docx;
	public static String Export_done;
	public static String Export_fileName;
	public static String Export_html;
	public static String Export_refused;
	public static String Export_ris;
	public static String Export_running;
	public static String Export_text;
	public static String Export_title;
	public static String Field_abstract;
	public static String Field_accessed;
	public static String Field_authors;
	public static String Field_container;
	public static String Field_description;
	public static String Field_doi;
	public static String Field_edition;
	public static String Field_editors;
	public static String Field_isbn;
	public static String Field_issn;
	public static String Field_issue;
	public static String Field_key;
	public static String Field_language;
	public static String Field_pages;
	public static String Field_place;
	public static String Field_publisher;
	public static String Field_tags;
	public static String Field_text;
	public static String Field_title;
	public static String Field_type;
	public static String Field_url;
	public static String Field_volume;
	public static String Field_year;
	public static String Literature_all;
	public static String Literature_allTypes;
	public static String Literature_cited;
	public static String Literature_clearFilter;
	public static String Literature_column_authors;
	public static String Literature_column_cited;
	public static String Literature_column_container;
	public static String Literature_column_text;
	public static String Literature_column_title;
	public static String Literature_column_type;
	public static String Literature_column_year;
	public static String Literature_copyTable;
	public static String Literature_count;
	public static String Literature_countFiltered;
	public static String Literature_doubled;
	public static String Literature_empty;
	public static String Literature_filter;
	public static String Literature_hasText;
	public static String Literature_import;
	public static String Literature_loading;
	public static String Literature_name;
	public static String Literature_none;
	public static String Literature_notCited;
	public static String Literature_withText;
	public static String Literature_withoutText;
	public static String Merge_done;
	public static String Open_noText;
	public static String Text_attach;
	public static String Text_choose;
	public static String Text_remove;
	public static String Type_article;
	public static String Type_book;
	public static String Type_chapter;
	public static String Type_conference;
	public static String Type_dataset;
	public static String Type_document;
	public static String Type_legislation;
	public static String Type_magazine;
	public static String Type_manuscript;
	public static String Type_newspaper;
	public static String Type_report;
	public static String Type_thesis;
	public static String Type_webpage;
	public static String Works_selectOne;
	public static String Works_selectTwo;
	public static String Works_title;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
