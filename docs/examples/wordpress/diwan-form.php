<?php
/**
 * Plugin Name: Diwan form
 * Description: A block that writes the tag of a Diwan form.
 * Version: 0.1.0
 * Requires at least: 6.5
 * License: MIT
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', function () {
	register_block_type( __DIR__, array(
		'render_callback' => function ( $attributes ) {
			if ( empty( $attributes['src'] ) ) {
				return '';
			}
			wp_enqueue_script_module( 'diwan', plugins_url( 'dist/diwan.js', __FILE__ ) );
			return sprintf(
				'<diwan-form src="%s" action="%s" heading-level="2"><p>%s</p></diwan-form>',
				esc_url( $attributes['src'] ),
				esc_url( $attributes['action'] ?? '' ),
				esc_html( $attributes['fallback'] ?? '' )
			);
		},
	) );
} );
