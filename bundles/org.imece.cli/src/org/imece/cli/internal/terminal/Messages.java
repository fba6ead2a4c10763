/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.cli.internal.terminal;

import java.text.MessageFormat;

import org.eclipse.osgi.util.NLS;
import org.imece.core.text.UserLocale;

/** Texts that a user reads. */
public final class Messages extends NLS {

	public static String Agreement_details;
	public static String Agreement_optionCoders;
	public static String Agreement_optionCodes;
	public static String Agreement_optionDocuments;
	public static String Agreement_optionMethods;
	public static String Agreement_optionResamples;
	public static String Agreement_optionRound;
	public static String Agreement_optionSeed;
	public static String Agreement_optionUnit;
	public static String Agreement_summary;
	public static String Agreement_unknown;
	public static String Agreement_usage;
	public static String Argument_file;
	public static String Argument_format;
	public static String Argument_id;
	public static String Argument_kind;
	public static String Argument_language;
	public static String Argument_name;
	public static String Argument_names;
	public static String Argument_number;
	public static String Argument_pair;
	public static String Argument_template;
	public static String Argument_text;
	public static String Argument_unit;
	public static String Argument_words;
	public static String Check_clean;
	public static String Check_details;
	public static String Check_found;
	public static String Check_line;
	public static String Check_summary;
	public static String Check_usage;
	public static String Column_author;
	public static String Column_changed;
	public static String Column_columns;
	public static String Column_created;
	public static String Column_extensions;
	public static String Column_file;
	public static String Column_format;
	public static String Column_id;
	public static String Column_languages;
	public static String Column_meaning;
	public static String Column_read;
	public static String Column_records;
	public static String Column_refused;
	public static String Column_template;
	public static String Column_type;
	public static String Column_unchanged;
	public static String Column_unit;
	public static String Column_updated;
	public static String Column_version;
	public static String Column_view;
	public static String Column_what;
	public static String Export_csvOrJson;
	public static String Export_details;
	public static String Export_done;
	public static String Export_loss;
	public static String Export_optionFormat;
	public static String Export_optionFormats;
	public static String Export_optionOut;
	public static String Export_rows;
	public static String Export_summary;
	public static String Export_unknownFormat;
	public static String Export_usage;
	public static String Failure_cancelled;
	public static String Failure_noReports;
	public static String Failure_unexpected;
	public static String Help_exitCodes;
	public static String Help_intro;
	public static String Help_more;
	public static String Help_summary;
	public static String History_checkpoint;
	public static String History_deleted;
	public static String History_optionLimit;
	public static String History_summary;
	public static String History_usage;
	public static String Import_details;
	public static String Import_dryRun;
	public static String Import_fileRefused;
	public static String Import_moreRemarks;
	public static String Import_nothingFound;
	public static String Import_optionDryRun;
	public static String Import_optionFormat;
	public static String Import_optionFormats;
	public static String Import_optionOption;
	public static String Import_summary;
	public static String Import_total;
	public static String Import_unknownFormat;
	public static String Import_usage;
	public static String Kind_claim;
	public static String Kind_code;
	public static String Kind_coding;
	public static String Kind_commitment;
	public static String Kind_finding;
	public static String Kind_norm;
	public static String Kind_provision;
	public static String Kind_statement;
	public static String List_details;
	public static String List_summary;
	public static String List_unknownType;
	public static String List_usage;
	public static String New_done;
	public static String New_noTemplate;
	public static String New_optionIllustrative;
	public static String New_optionLanguage;
	public static String New_optionName;
	public static String New_optionTemplate;
	public static String New_summary;
	public static String New_usage;
	public static String Option_csv;
	public static String Option_debug;
	public static String Option_help;
	public static String Option_json;
	public static String Option_project;
	public static String Query_details;
	public static String Query_optionLimit;
	public static String Query_summary;
	public static String Query_truncated;
	public static String Query_usage;
	public static String Report_details;
	public static String Report_done;
	public static String Report_optionFormat;
	public static String Report_optionLanguage;
	public static String Report_optionOut;
	public static String Report_optionParameter;
	public static String Report_optionTemplate;
	public static String Report_optionTemplates;
	public static String Report_summary;
	public static String Report_usage;
	public static String Restore_details;
	public static String Restore_done;
	public static String Restore_optionVersion;
	public static String Restore_summary;
	public static String Restore_usage;
	public static String Sample_summary;
	public static String Sample_usage;
	public static String Search_details;
	public static String Search_found;
	public static String Search_nothing;
	public static String Search_optionKind;
	public static String Search_optionLanguage;
	public static String Search_optionLimit;
	public static String Search_optionOffset;
	public static String Search_summary;
	public static String Search_usage;
	public static String Severity_error;
	public static String Severity_info;
	public static String Severity_warning;
	public static String Show_ambiguous;
	public static String Show_details;
	public static String Show_noVersion;
	public static String Show_notFound;
	public static String Show_notUnderstood;
	public static String Show_optionVersion;
	public static String Show_summary;
	public static String Show_usage;
	public static String Show_versionOfPart;
	public static String Usage_didYouMean;
	public static String Usage_jsonOrCsv;
	public static String Usage_missingArgument;
	public static String Usage_missingOption;
	public static String Usage_missingValue;
	public static String Usage_noNumber;
	public static String Usage_noPair;
	public static String Usage_noPath;
	public static String Usage_seeHelp;
	public static String Usage_seeHelpOf;
	public static String Usage_tooMany;
	public static String Usage_twice;
	public static String Usage_unknownCommand;
	public static String Usage_unknownOption;
	public static String Usage_wrong;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}

	public static String format(String pattern, Object... values) {
		return new MessageFormat(pattern, UserLocale.get()).format(values);
	}
}
