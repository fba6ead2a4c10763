/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.pseudonym;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.imece.coding.text.StopWords;

/** Words that say what the capitalised words beside them are. All in the lower case of Turkish. */
final class Lexicon {

	private static final Locale TURKISH = Locale.of("tr");

	/** So many letters a suffix may have. */
	private static final int SUFFIX = 5;

	/** Common first names of Türkiye, and of the countries that it is compared with. */
	private final Set<String> givenNames = words("given-names.txt");
	/** Written with a capital, but the name of nobody. */
	private final Set<String> notNames = words("not-names.txt");
	private final Set<String> smallWords = new HashSet<>();

	/** First names that are common words too; at the beginning of a sentence they are more likely those. */
	private static final Set<String> AMBIGUOUS = list("akın ali alev asım bahar barış başak bedir bilge bulut bora can "
			+ "cem cihan coşkun çağrı çetin damla deniz derya dilek doğa doğan duran durmuş duygu dursun ece ege ekin "
			+ "elçi engin erdem eren erkin esen eser evren evrim eylül fikret fikri gonca gül güneş güner güven hakkı "
			+ "hediye hikmet ilhan inan inci ipek ismet islam ışık ışıl kaan kadir kudret lale melek mert metin mine "
			+ "nimet nihayet nur onur orhan ozan önder özgün özgür özlem özden öner petek poyraz pınar rüya sanem savaş "
			+ "seçkin sefa sevgi sevim sevinç server servet simge şafak şahin şeref talip toprak tufan tuna tunç turan "
			+ "ufuk uğur umut utku ümit yaman yaprak yağmur yaşar yavuz yekta yeter yiğit yıldırım yıldız yılmaz yüce "
			+ "yüksel zafer ziya bart eva frank mark may tim tom robin victor will adam");

	private static final Set<String> TITLES = list("sayın sn dr prof doç yrd öğr av avukat bay bayan doktor profesör "
			+ "mr mrs ms mme mevrouw dhr herr frau hacı vali başkan müdür");
	private static final Set<String> TITLES_BEHIND = list("hanım bey beyefendi hanımefendi hoca hocam abi abla ağabey "
			+ "amca teyze efendi");

	private static final Set<String> ORGANISATIONS = list("derneği dernek vakfı vakıf üniversitesi "
			+ "belediyesi holding holdingi bankası platformu sendikası odası birliği federasyonu konfederasyonu kulübü "
			+ "enstitüsü merkezi şirketi şirketler grubu kooperatifi inisiyatifi ajansı kurumu kuruluşu müdürlüğü "
			+ "başkanlığı kaymakamlığı valiliği lisesi okulu hastanesi koleji gazetesi ltd aş a.ş şti anonim limited "
			+ "foundation association university company inc gmbh ag bv nv vzw asbl aisbl stiftung verein federation "
			+ "network council institute union group bank stichting fondation corporation trust");

	Lexicon() {
		StopWords.LANGUAGES.forEach(language -> StopWords.of(language).forEach(word -> smallWords.add(lower(word))));
	}

	private static Set<String> list(String words) {
		return Set.of(Arrays.stream(words.split(" ")).distinct().toArray(String[]::new));
	}

	private static Set<String> words(String resource) {
		try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
			return Arrays.stream(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\s+"))
					.collect(Collectors.toUnmodifiableSet());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static String lower(String word) {
		return word.toLowerCase(TURKISH);
	}

	/** Turkish capitals of names from elsewhere: AYŞE but also DIRK, whose i has a dot. */
	boolean isGivenName(String word) {
		return givenNames.contains(lower(word)) || givenNames.contains(word.toLowerCase(Locale.ROOT));
	}

	boolean isAmbiguous(String word) {
		return AMBIGUOUS.contains(lower(word));
	}

	boolean isNoName(String word) {
		return notNames.contains(lower(word)) || notNames.contains(word.toLowerCase(Locale.ROOT))
				|| smallWords.contains(lower(word));
	}

	boolean isTitle(String word) {
		return TITLES.contains(lower(word));
	}

	boolean isTitleBehind(String word) {
		return TITLES_BEHIND.stream().anyMatch(title -> {
			String lower = lower(word);
			return lower.equals(title) || lower.startsWith(title) && lower.length() <= title.length() + 3;
		});
	}

	/** Whether a word says that the name which it ends is that of an organisation, with or without a suffix. */
	boolean isOrganisation(String word) {
		return organisationLength(word) > 0;
	}

	/** Letters of such a word without the suffix that no apostrophe sets apart: 5 of {@code Vakfının}; 0 if it is none. */
	int organisationLength(String word) {
		String lower = lower(word);
		if (ORGANISATIONS.contains(lower)) {
			return word.length();
		}
		return ORGANISATIONS.stream().filter(known -> known.length() > 4 && lower.startsWith(known)
				&& lower.length() <= known.length() + SUFFIX).mapToInt(String::length).max().orElse(0);
	}
}
