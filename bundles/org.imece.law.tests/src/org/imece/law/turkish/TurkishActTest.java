/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.turkish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.imece.law.Provisions;
import org.imece.law.text.ReadingText;
import org.imece.model.PartialDate;
import org.imece.model.law.Amendment;
import org.imece.model.law.AmendmentKind;
import org.imece.model.law.InstrumentKind;
import org.imece.model.law.Provision;
import org.imece.model.law.ProvisionKind;
import org.junit.jupiter.api.Test;

/** Constructs of Turkish acts, in an act that we made up. */
class TurkishActTest {

	private final TurkishAct act = TurkishAct.read(TurkishActText.ACT);

	private Provision provision(String key) {
		return Provisions.byKey(act.expression(), key)
				.orElseThrow(() -> new AssertionError("no " + key + " in " + keys()));
	}

	private List<String> keys() {
		List<String> keys = new ArrayList<>();
		Provisions.forEach(act.expression(), provision -> keys.add(provision.getKey()));
		return keys;
	}

	@Test
	void readsTheHeader() {
		TurkishHeader header = act.header();
		assertEquals("Kütüphane Dostları Kanunu", header.title());
		assertEquals("9901", header.number());
		assertEquals("5", header.series());
		assertEquals(PartialDate.of(2010, 3, 4), header.adopted().orElseThrow());
		assertEquals(PartialDate.of(2010, 3, 12), header.published().orElseThrow());
		assertEquals("12/3/2010-30001", header.gazette());
		assertEquals("https://example.org/9901", header.source());
		assertEquals(InstrumentKind.LAW, header.kind());
	}

	@Test
	void knowsEveryKindOfArticle() {
		assertEquals(
				List.of("art_1", "art_2", "art_3", "art_muk_3", "art_4-A", "art_5", "art_6-7", "art_ek_1", "art_gec_1",
						"art_ek_gec_2", "art_8", "art_9"),
				Provisions.articles(act.expression()).stream().map(Provision::getKey).toList());
		assertEquals("Ek Geçici Madde 2", provision("art_ek_gec_2").getLabel());
		assertEquals(ProvisionKind.REPEATED_ARTICLE, provision("art_muk_3").getKind());
	}

	@Test
	void setsDivisionsAndHeadingsBeforeTheArticle() {
		assertEquals("BİRİNCİ KISIM", provision("part_1").getLabel());
		assertEquals("Genel Hükümler", provision("part_1").getHeading());
		assertEquals("Amaç ve Tanımlar", provision("part_1__chp_1").getHeading());
		assertEquals("Amaç ve kapsam", provision("art_1").getHeading());
		assertEquals("A) Görevliler:\nI – Başkan:", provision("art_3").getHeading());
		assertEquals("Yürütme", provision("art_9").getHeading());
	}

	@Test
	void countsParagraphsThatHaveNoNumber() {
		assertTrue(provision("art_1__para_1").isImplicit());
		assertNull(provision("art_1__para_1").getLabel());
		assertEquals("Bu Kanunun amacı kütüphane dostlarını bir araya getirmektir.",
				provision("art_1__para_1").getText());
		assertEquals("Dostlar (…) [3] kitap bağışlar.", provision("art_1__para_2").getText());
		assertEquals("(Ek fıkra: 7/5/2015-9950/2 md.) Bağışlar makbuz karşılığı alınır.",
				provision("art_1__para_3").getText());
	}

	@Test
	void keepsLettersOfPointsAsPrinted() {
		assertEquals("ç)", provision("art_2__para_1__point_ccedil").getLabel());
		assertEquals("1)", provision("art_2__para_1__point_ccedil__subpoint_1").getLabel());
		assertEquals("bir aydan çok,",
				provision("art_2__para_1__point_ccedil__subpoint_2__subpoint_aa").getText());
		assertEquals("okur,", provision("art_4-A__para_1__point_h").getText());
		assertEquals("yazar,", provision("art_4-A__para_1__point_inodot").getText());
		assertEquals("sayar.", provision("art_4-A__para_1__point_i").getText());
	}

	@Test
	void keepsTextBehindPointsInItsPlace() {
		String text = ReadingText.of(provision("art_2")).text();
		assertTrue(text.indexOf("olanı,") > text.indexOf("bir yıldan çok"), text);
		assertTrue(text.indexOf("ifade eder.") > text.indexOf("olanı,"), text);
		assertTrue(text.indexOf("ifade eder.") < text.indexOf("(2)"), text);
		assertEquals("(Değişik:1/2/2018-KHK-699/4 md.) Tanımların (a) bendinde sayılanlar gönüllüdür.",
				provision("art_2__para_2").getText());
	}

	@Test
	void readsAmendmentTags() {
		Amendment inserted = provision("art_1__para_3").getAmendments().getFirst();
		assertEquals(AmendmentKind.INSERTED, inserted.getKind());
		assertEquals("fıkra", inserted.getScope());
		assertEquals(PartialDate.of(2015, 5, 7), inserted.getDate());
		assertEquals("9950", inserted.getActNumber());
		assertEquals("2", inserted.getActArticle());
		Amendment decree = provision("art_2__para_2").getAmendments().getFirst();
		assertEquals("KHK-699", decree.getActNumber());
		assertEquals("4", decree.getActArticle());
		assertEquals(List.of(AmendmentKind.INSERTED, AmendmentKind.ANNULLED),
				provision("art_ek_1").getAmendments().stream().map(Amendment::getKind).toList());
		assertEquals("AYM E.2018/7 K.2019/21", provision("art_ek_1").getAmendments().getLast().getActNumber());
		assertEquals(AmendmentKind.REPEALED, provision("art_5").getAmendments().getFirst().getKind());
	}

	@Test
	void givesFootnotesToWhatRefersToThem() {
		assertEquals("[2] Bu madde başlığı “Amaç” iken değiştirilmiştir.",
				provision("art_1").getNotes().getFirst().getText());
		assertTrue(provision("art_1__para_2").getNotes().getFirst().getText().startsWith("[3] Buradaki"));
		assertTrue(act.expression().getNotes().getFirst().getText().startsWith("[1] Başlıkta"));
	}

	@Test
	void readsTheTableBehindTheText() {
		List<Amendment> rows = act.table().amendments();
		assertEquals(List.of("9950", "9950", "KHK-699"), rows.stream().map(Amendment::getActNumber).toList());
		assertEquals(List.of("1, 2, Ek Madde 1", "Mükerrer Madde 3", "2, 5"),
				rows.stream().map(Amendment::getScope).toList());
		assertEquals(List.of("2015-05-20", "2015-05-20", "2018-11-01"),
				act.table().commencements().stream().map(row -> row.getDate().toString()).toList());
	}

	@Test
	void keepsProvisionsThatWereNotWorkedIn() {
		assertEquals("Başlamış işler bitirilir.", provision("unapplied__art_gec_1__para_1").getText());
		assertTrue(Provisions.articles(act.expression()).stream()
				.noneMatch(article -> article.getKey().startsWith("unapplied")));
	}

	@Test
	void losesNoLetter() {
		String body = TurkishActText.ACT.substring(TurkishActText.ACT.indexOf("BİRİNCİ\nKISIM"), TurkishActText.ACT.indexOf("9901\nSAYILI"));
		assertEquals(letters(body), letters(ReadingText.of(act.expression()).text()));
	}

	static String letters(String text) {
		StringBuilder letters = new StringBuilder();
		text.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
		return letters.toString();
	}

	@Test
	void readsTheSameUnderTurkishLocale() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.of("tr", "TR"));
			TurkishAct again = TurkishAct.read(TurkishActText.ACT);
			assertEquals(ReadingText.of(act.expression()).text(), ReadingText.of(again.expression()).text());
			assertEquals(keys().toString(), keysOf(again).toString());
		} finally {
			Locale.setDefault(before);
		}
	}

	private static List<String> keysOf(TurkishAct act) {
		List<String> keys = new ArrayList<>();
		Provisions.forEach(act.expression(), provision -> keys.add(provision.getKey()));
		return keys;
	}

	@Test
	void readsTheLayoutWithPageNotesInTheText() {
		TurkishAct pages = TurkishAct.read("""
				# KÜTÜPHANE DOSTLARI KANUNU (No. 9901)

				> Resmî kaynak: https://example.org/1.5.9901.pdf

				# MADDE 1 — Amaç1

				Bu Kanunun amacı kütüphanelere gönül verenleri yurdun her yerinde bir araya getirmek ve
				desteklemektir.
				Dostlar, bulundukları yerin kütüphanesine kitap bağışlar ve bu bağışların karşılığında hiçbir ad

				1 7/5/2015 tarihli ve 9950 sayılı Kanunun 1 inci maddesiyle bu madde başlığı “Gaye” iken
				metne işlendiği şekilde değiştirilmiştir.
				altında bedel istemez.

				# MADDE 2 — Yürürlük

				Bu Kanun yayımı tarihinde yürürlüğe girer.
				""");
		Provision first = Provisions.byKey(pages.expression(), "art_1").orElseThrow();
		assertEquals("Amaç", first.getHeading());
		assertEquals(2, first.getProvisions().size());
		assertEquals(
				"Dostlar, bulundukları yerin kütüphanesine kitap bağışlar ve bu bağışların karşılığında hiçbir ad altında bedel istemez.",
				first.getProvisions().getLast().getText());
		assertTrue(first.getNotes().getFirst().getText().startsWith("[1] 7/5/2015 tarihli"));
	}

	@Test
	void readsUnwrappedTextWithoutHeader() {
		TurkishAct plain = TurkishAct.read("""
				KÜTÜPHANE DOSTLARI KANUNU
				BİRİNCİ BÖLÜM
				Başlangıç
				Amaç
				MADDE 1- (1) Bu Kanunun amacı kütüphane dostlarını bir araya getirmektir; ayrıntılar ve bunlara ilişkin bütün usul ve esaslar, ilgili kurum ve kuruluşların görüşleri alınarak, çıkarılacak yönetmelikle ve açıkça belirlenir.
				(2) Bu Kanun bütün kütüphaneleri kapsar.
				Yürürlük
				MADDE 2- (1) Bu Kanun yayımı tarihinde yürürlüğe girer.
				""");
		assertEquals("Kütüphane Dostları Kanunu", plain.header().title());
		assertEquals(List.of("art_1", "art_2"),
				Provisions.articles(plain.expression()).stream().map(Provision::getKey).toList());
		assertEquals("Amaç", Provisions.byKey(plain.expression(), "art_1").orElseThrow().getHeading());
		assertEquals("Yürürlük", Provisions.byKey(plain.expression(), "art_2").orElseThrow().getHeading());
		assertEquals("(2)", Provisions.byKey(plain.expression(), "art_1__para_2").orElseThrow().getLabel());
	}

	@Test
	void readsHeadingsInManyLevels() {
		TurkishAct code = TurkishAct.read("""
				KOMŞULUK KANUNU

				BİRİNCİ KİTAP

				KOMŞULAR

				İKİNCİ AYIRIM (Mülga: 1/2/2018-9960/1 md.)

				A. Genel olarak

				I. Selam

				1. Şartları

				a. Sabah selamı

				MADDE 1. – Komşular sabahları selamlaşır.

				Selam verilmeyen komşu küsebilir.

				aa. Akşam selamı

				Madde 2: Akşam da öyledir; ancak,

				1. yorgun olanlar,

				2. acelesi olanlar,

				başıyla selam verir.

				Madde 3- Komşuluk on
				ikinci yılda eskir.
				""");
		assertEquals("KOMŞULAR", Provisions.byKey(code.expression(), "book_1").orElseThrow().getHeading());
		Provision repealed = Provisions.byKey(code.expression(), "book_1__subsec_2").orElseThrow();
		assertEquals(AmendmentKind.REPEALED, repealed.getAmendments().getFirst().getKind());
		assertEquals("A. Genel olarak\nI. Selam\n1. Şartları\na. Sabah selamı",
				Provisions.byKey(code.expression(), "art_1").orElseThrow().getHeading());
		assertEquals("aa. Akşam selamı", Provisions.byKey(code.expression(), "art_2").orElseThrow().getHeading());
		assertEquals("başıyla selam verir.",
				Provisions.byKey(code.expression(), "art_2__para_1__wrap").orElseThrow().getText());
		assertEquals(2, Provisions.byKey(code.expression(), "art_1").orElseThrow().getProvisions().size());
	}
}
