/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.turkish;

/** An act of our own, with all that the texts of the official collection contain. */
final class TurkishActText {

	static final String ACT = """
			# KÜTÜPHANE DOSTLARI KANUNU (No. 9901)

			> Resmî kaynak: https://example.org/9901
			> Resmî Gazete: bilinmiyor / 30001

			---

			KÜTÜPHANE DOSTLARI
			KANUNU
			[1]

			Kanun
			Numarası : 9901

			Kabul
			Tarihi : 4/3/2010

			Yayımlandığı
			Resmî Gazete : Tarih : 12/3/2010 Sayı : 30001

			Yayımlandığı
			Düstur : Tertip : 5 Cilt : 49

			BİRİNCİ
			KISIM

			Genel Hükümler

			BİRİNCİ BÖLÜM

			Amaç ve Tanımlar

			Amaç ve
			kapsam
			[2]

			Madde
			1 –
			Bu Kanunun amacı kütüphane dost\u00ADlarını bir araya
			getirmektir.

			Dostlar (…)
			[3]

			kitap bağışlar.

			(Ek fıkra: 7/5/2015-9950/2 md.)
			Bağışlar makbuz karşılığı alınır.

			Tanımlar

			MADDE 2- (1) Bu Kanunda geçen;

			a) Dost: Kütüphaneye gönül vereni,

			b) Raf: Kitabın durduğu yeri,

			c) (Mülga: 7/5/2015-9950/3 md.)

			ç) Ödünç: Geri getirilmek üzere alınanı;

			1) kısa süreli,

			2) uzun süreli,

			aa) bir aydan çok,

			bb) bir yıldan çok

			olanı,

			ifade eder.

			(2) (Değişik:1/2/2018-KHK-699/4 md.) Tanımların
			(a)
			bendinde sayılanlar gönüllüdür.

			İKİNCİ BÖLÜM

			Görevler

			A) Görevliler:

			I – Başkan:

			Madde 3 ─ Başkan yönetir.

			Mükerrer Madde 3 – (Ek: 7/5/2015-9950/5 md.)

			Başkan yardımcısı yönetir.

			Madde 4/A – (Başlığı ile Birlikte Değişik: 1/2/2018-KHK-699/5 md.)

			Üyeler;

			h) okur,

			ı) yazar,

			i) sayar.

			MADDE 5 (Mülga: 1/2/2018-KHK-699/6 md.)

			Madde 6-7 – (Başka kanunlarla ilgili olup yerine işlenmiştir.)

			Ek
			Madde
			1-
			(Ek: 7/5/2015-9950/6 md.; İptal: Anayasa Mahkemesinin 3/4/2019 tarihli ve E.: 2018/7, K.: 2019/21 sayılı Kararı ile.)

			Geçici Madde 1 \u2212 (9901 sayılı Kanunun numarasız geçici maddesidir.)

			Eski üyeler üye sayılır.

			Ek Geçici Madde 2 \u2012
			Bu da geçicidir.

			Yürürlük

			Madde 8 –
			Bu Kanun yayımı tarihinde yürürlüğe girer.

			Yürütme

			Madde 9 –
			Bu Kanun hükümlerini Cumhurbaşkanı yürütür.

			4/3/2010 TARİH VE 9901 SAYILI KANUNA İŞLENEMEYEN
			HÜKÜMLER:

			1 – 7/5/2015 tarihli ve 9950 sayılı Kanunun geçici maddesi:

			Geçici Madde 1 – Başlamış işler bitirilir.

			9901
			SAYILI KANUNA EK VE DEĞİŞİKLİK GETİREN MEVZUATIN VEYA

			ANAYASA MAHKEMESİ KARARLARININ YÜRÜRLÜĞE GİRİŞ TARİHLERİNİ GÖSTERİR TABLO

			Değiştiren Kanunun Numarası

			9901 Sayılı Kanunun Değişen Maddeleri

			Yürürlüğe
			Giriş Tarihi

			9950

			1, 2, Ek Madde 1

			20/5/2015

			Mükerrer Madde 3

			1/1/2016 tarihinden geçerli olmak üzere
			20/5/2015

			KHK/699

			2, 5

			Yayımlanmasından başlayarak dokuz ay sonra

			1/11/2018

			[1]
			Başlıkta yer alan ibare değiştirilmiştir.

			[2]

			Bu madde başlığı “Amaç” iken değiştirilmiştir.

			[3]
			Buradaki “ve benzerleri” ibaresi çıkarılmıştır.
			""";

	private TurkishActText() {
	}
}
