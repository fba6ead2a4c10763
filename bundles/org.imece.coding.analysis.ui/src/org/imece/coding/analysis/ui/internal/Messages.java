/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.internal;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;

/** Texts that a user reads. */
public final class Messages extends NLS {

	public static String Comparison_cell;
	public static String Comparison_difference;
	public static String Comparison_first;
	public static String Comparison_others;
	public static String Comparison_units;
	public static String Cooccurrence_self;
	public static String Crosstab_cell;
	public static String Editor_again;
	public static String Editor_cancelled;
	public static String Editor_filtered;
	public static String Editor_nothing;
	public static String Editor_unknown;
	public static String Editor_working;
	public static String Filter_all;
	public static String Filter_apply;
	public static String Filter_coders;
	public static String Filter_codes;
	public static String Filter_documents;
	public static String Filter_hint;
	public static String Filter_open;
	public static String Filter_remove;
	public static String Filter_reset;
	public static String Filter_someCoders;
	public static String Filter_someCodes;
	public static String Filter_someDocuments;
	public static String Filter_title;
	public static String Frequency_bar;
	public static String Frequency_byCodebook;
	public static String Frequency_byCount;
	public static String Frequency_words;
	public static String Groups_cases;
	public static String Groups_documents;
	public static String Groups_jurisdictions;
	public static String Groups_variable;
	public static String Kind_comparison;
	public static String Kind_cooccurrence;
	public static String Kind_crosstab;
	public static String Kind_frequencies;
	public static String Kind_network;
	public static String Kind_portrait;
	public static String Kind_saturation;
	public static String Kind_words;
	public static String Measure_codings;
	public static String Measure_coefficient;
	public static String Measure_columnShare;
	public static String Measure_expected;
	public static String Measure_residual;
	public static String Measure_rowShare;
	public static String Measure_together;
	public static String Measure_unitShare;
	public static String Measure_units;
	public static String Nearness_overlap;
	public static String Nearness_turn;
	public static String Nearness_words;
	public static String Network_edge;
	public static String Network_node;
	public static String Option_document;
	public static String Option_groupOne;
	public static String Option_groupTwo;
	public static String Option_groups;
	public static String Option_measure;
	public static String Option_narrower;
	public static String Option_nearness;
	public static String Option_order;
	public static String Option_threshold;
	public static String Option_thresholdLabel;
	public static String Option_words;
	public static String Option_wordsLabel;
	public static String Passages_fresh;
	public static String Passages_in;
	public static String Passages_together;
	public static String Portrait_stretch;
	public static String Saturation_all;
	public static String Saturation_byCoding;
	public static String Saturation_byDate;
	public static String Saturation_byTitle;
	public static String Saturation_fresh;
	public static String Saturation_step;
	public static String SavePicture_action;
	public static String SavePicture_png;
	public static String SavePicture_svg;
	public static String SavePicture_tooLarge;
	public static String Tab_cells;
	public static String Tab_matrix;
	public static String Tab_pairs;
	public static String Tab_picture;
	public static String Tab_relations;
	public static String Tab_table;
	public static String Tab_tests;
	public static String Words_besides;
	public static String Words_coded;
	public static String Words_stems;
	public static String Words_words;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}

	/** Puts values into a text; numbers in the way of the user. */
	public static String format(String pattern, Object... values) {
		return new MessageFormat(pattern, Locale.getDefault(Locale.Category.FORMAT)).format(values);
	}

	/** A share in whole per cent. */
	public static String percent(double share) {
		return Double.isNaN(share) ? ""
				: NumberFormat.getPercentInstance(Locale.getDefault(Locale.Category.FORMAT)).format(share);
	}
}
